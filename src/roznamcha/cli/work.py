"""Articles through the coder, in this process or in several, in order."""

from __future__ import annotations

import multiprocessing
import signal
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor

from roznamcha.sources import SourceFault
from roznamcha.types import Article, Coding

Coded = tuple[Article, Coding]
Outcome = Coded | SourceFault

OK, FAULTS, INTERRUPTED = 0, 1, 130  # exit statuses of the commands

_AHEAD = 8  # articles a process that are read before the first of them is printed


def coded(items: Iterable[Article | SourceFault], jobs: int = 1) -> Iterator[Outcome]:
    """Each article with its coding, faults as they come, in the order of `items`.

    An article at which the coder fails becomes a fault too, so that one report never
    costs the others.
    """
    if jobs == 1:
        for item in items:
            yield item if isinstance(item, SourceFault) else _code(item)
    else:
        yield from _side_by_side(items, jobs)


def _code(article: Article) -> Outcome:
    import roznamcha
    from roznamcha.lexicon import LexiconError

    try:
        return article, roznamcha.code(article)
    except LexiconError:
        raise  # no fault of the article: it would be told again at each
    except Exception as error:
        return SourceFault(
            article.id, "", f"could not be coded ({type(error).__name__}: {error}); please report this as a bug."
        )


def _side_by_side(items: Iterable[Article | SourceFault], jobs: int) -> Iterator[Outcome]:
    # Started fresh, not forked: this process may hold the threads of a progress bar.
    context = multiprocessing.get_context("spawn")
    pool = ProcessPoolExecutor(jobs, mp_context=context, initializer=_leave_interrupts_to_parent)
    waiting: deque[Future[Outcome] | SourceFault] = deque()
    try:
        for item in items:
            waiting.append(item if isinstance(item, SourceFault) else pool.submit(_code, item))
            if len(waiting) > jobs * _AHEAD:
                yield _take(waiting)
        while waiting:
            yield _take(waiting)
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


def _take(waiting: deque[Future[Outcome] | SourceFault]) -> Outcome:
    first = waiting.popleft()
    return first if isinstance(first, SourceFault) else first.result()


def _leave_interrupts_to_parent() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
