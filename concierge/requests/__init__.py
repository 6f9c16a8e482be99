"""What a patient asked us to do: an appointment, how it stands, calling it off."""
