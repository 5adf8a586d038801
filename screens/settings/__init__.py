"""What the register and the user have chosen."""
