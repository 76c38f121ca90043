"""The calendar server that carries the plan to a phone: loaded by whoever turned that on."""
