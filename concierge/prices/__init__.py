"""What treatments cost, by country."""
