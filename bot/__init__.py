"""What Rasa loads: understanding (nlu), speaking (replies), and the channel to the gateway."""
