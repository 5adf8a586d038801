"""What lies in the bin."""
