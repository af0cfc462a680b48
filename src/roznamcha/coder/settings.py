"""Thresholds and small word lists that several stages share."""

from __future__ import annotations

from roznamcha.language.letters import plain_words

# A noun of happening before one of these is spoken of, not told: `حملے کا خدشہ`, `ملاقات کا امکان`.
TRIGGER_SKIP_AFTER = plain_words(
    "خدشہ خدشے خطرہ خطرے الزام الزامات امکان مطالبہ کوشش دھمکی سازش منصوبہ منصوبے خواہش ضرورت تردید اجازت حق پیشکش دعوت درخواست ملوث لاتعلقی ملزم ملزمان ذمہ ذمے ذمہدار"
)
