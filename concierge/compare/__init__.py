"""What stands beside prices when places are compared: the visa, the way there, the days it takes."""
