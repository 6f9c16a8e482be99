"""Whatever an integrator sends, the answer is a reply or a clear refusal, never a fault of ours."""

from __future__ import annotations

import asyncio
import json
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.parts.conftest import REST, Gateway

plain = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=300)
anything = st.recursive(plain, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=10), inner, max_size=3))
near = st.fixed_dictionaries(
    {},
    optional={
        "sender": st.text(min_size=1, max_size=20) | anything,
        "message": st.text(max_size=300) | anything,
        "metadata": st.fixed_dictionaries({}, optional={"message_id": anything}) | anything,
    },
)
raw = st.binary(max_size=300) | st.builds(lambda value: json.dumps(value).encode(), near | anything)


async def test_no_body_is_a_fault_of_ours(gateway: Gateway) -> None:
    loop = asyncio.get_running_loop()

    async def ask(body: bytes) -> tuple[int, Any]:
        async with gateway.http.post(REST, data=body) as response:
            return response.status, await response.json()

    @settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck), database=None)
    @given(raw)
    def check(body: bytes) -> None:
        status, told = asyncio.run_coroutine_threadsafe(ask(body), loop).result()
        assert status in {200, 400, 413}
        assert isinstance(told, list) if status == 200 else told["message"]

    await asyncio.to_thread(check)
