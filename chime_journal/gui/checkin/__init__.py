"""The rooms of the Check-in page: the form, and earlier check-ins."""
