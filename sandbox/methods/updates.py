"""How the bot hears: polling and the webhook."""

from typing import Any

from sandbox.errors import ApiError
from sandbox.methods.ask import Ask

HOOKED = (
    "Conflict: can't use getUpdates method while webhook is active; "
    "use deleteWebhook to delete the webhook first"
)


async def get_updates(ask: Ask) -> list[dict[str, Any]]:
    world = ask.world
    if world.webhook.url:
        raise ApiError(409, HOOKED)
    world.updates.ask(ask.get("allowed_updates"))
    limit = int(ask.get("limit", 100))
    offset, seconds = int(ask.get("offset", 0)), float(ask.get("timeout", 0))
    return await world.updates.get(offset, limit if 1 <= limit <= 100 else 100, max(seconds, 0.0))


async def set_webhook(ask: Ask) -> bool:
    world, url = ask.world, str(ask.get("url", ""))
    if ask.get("drop_pending_updates"):
        world.updates.drop()
    if not url:
        world.webhook.delete()
        return True
    world.updates.ask(ask.get("allowed_updates"))
    await world.updates.interrupt("Conflict: terminated by setWebhook request")
    world.webhook.set(url, str(ask.get("secret_token", "")), int(ask.get("max_connections", 40)))
    return True


async def delete_webhook(ask: Ask) -> bool:
    if ask.get("drop_pending_updates"):
        ask.world.updates.drop()
    ask.world.webhook.delete()
    return True


async def get_webhook_info(ask: Ask) -> dict[str, Any]:
    hook, updates = ask.world.webhook, ask.world.updates
    info: dict[str, Any] = {
        "url": hook.url,
        "has_custom_certificate": False,
        "pending_update_count": len(updates.alive()),
    }
    if hook.url:
        info["max_connections"] = hook.max_connections
    if hook.last_error:
        info["last_error_message"] = hook.last_error
    return info | ({"allowed_updates": sorted(updates.allowed)} if updates.allowed else {})


METHODS = {
    "getUpdates": get_updates,
    "setWebhook": set_webhook,
    "deleteWebhook": delete_webhook,
    "getWebhookInfo": get_webhook_info,
}
