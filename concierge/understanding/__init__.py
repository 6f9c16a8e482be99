"""What a message mentions: dates, durations, money, people, contacts, and the things of the catalog."""
