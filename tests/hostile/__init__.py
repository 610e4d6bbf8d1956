"""Three hundred hostile texts, through every field and every output."""
