"""Articles through the coder, in this process or in several, in order."""

from __future__ import annotations

import multiprocessing
import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from typing import TypeVar

from roznamcha.sources import SourceFault
from roznamcha.types import Article, Coding

T = TypeVar("T")
Coded = tuple[Article, Coding]
Outcome = Coded | SourceFault

OK, FAULTS, INTERRUPTED = 0, 1, 130  # exit statuses of the commands

_AHEAD = 8  # articles a process that are read before the first of them is printed


def code_article(article: Article) -> Coding:
    """The coding of an article; imported where it is needed, so that help texts need no lexicon."""
    import roznamcha

    return roznamcha.code(article)


def coded(items: Iterable[Article | SourceFault], jobs: int = 1) -> Iterator[Outcome]:
    """Each article with its coding: see `worked`."""
    return worked(items, code_article, jobs)


def worked(
    items: Iterable[Article | SourceFault], work: Callable[[Article], T], jobs: int = 1
) -> Iterator[tuple[Article, T] | SourceFault]:
    """Each article with what `work` (a function of a module) makes of it, faults as they come, in order.

    An article at which the work fails becomes a fault too, so that one report never costs the
    others.
    """
    if jobs == 1:
        for item in items:
            yield item if isinstance(item, SourceFault) else _work(work, item)
    else:
        yield from _side_by_side(items, work, jobs)


def _work(work: Callable[[Article], T], article: Article) -> tuple[Article, T] | SourceFault:
    from roznamcha.lexicon import LexiconError

    try:
        return article, work(article)
    except LexiconError:
        raise  # no fault of the article: it would be told again at each
    except Exception as error:
        return SourceFault(
            article.id, "", f"could not be coded ({type(error).__name__}: {error}); please report this as a bug."
        )


def _side_by_side(
    items: Iterable[Article | SourceFault], work: Callable[[Article], T], jobs: int
) -> Iterator[tuple[Article, T] | SourceFault]:
    # Started fresh, not forked: this process may hold the threads of a progress bar.
    context = multiprocessing.get_context("spawn")
    pool = ProcessPoolExecutor(jobs, mp_context=context, initializer=_leave_interrupts_to_parent)
    waiting: deque[Future[tuple[Article, T] | SourceFault] | SourceFault] = deque()
    try:
        for item in items:
            waiting.append(item if isinstance(item, SourceFault) else pool.submit(_work, work, item))
            if len(waiting) > jobs * _AHEAD:
                yield _take(waiting)
        while waiting:
            yield _take(waiting)
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


def _take(waiting: deque[Future[tuple[Article, T] | SourceFault] | SourceFault]) -> tuple[Article, T] | SourceFault:
    first = waiting.popleft()
    return first if isinstance(first, SourceFault) else first.result()


def _leave_interrupts_to_parent() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
