"""A local Telegram: people, chats and the Bot API, for the demo and for tests."""
