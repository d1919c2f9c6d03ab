"""Methodical associations: who heads them, who belongs, which group chat is theirs."""
