"""Speech: which sentences report what somebody said, who said it, on what and how."""
