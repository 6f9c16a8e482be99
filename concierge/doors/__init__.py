"""What every door needs and no web server has: reading JSON, counting requests, writing live events."""
