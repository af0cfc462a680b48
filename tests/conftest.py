"""Settings of the whole test run."""

from __future__ import annotations

from hypothesis import HealthCheck, settings

# The same inputs in every run, so that a red build is red for the change and not by chance;
# `pytest --hypothesis-profile=explore` draws new ones.
settings.register_profile("repeat", derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("explore", deadline=None, max_examples=1000)
settings.load_profile("repeat")
