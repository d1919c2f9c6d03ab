"""Questionnaires as people answer them: who is asked what, what the answers say."""
