// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { KeyboardEvent } from 'react';

const STEPS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

/** Lets the arrow keys walk through the buttons of a list, besides Tab. */
export function moveFocus(event: KeyboardEvent<HTMLElement>) {
  const step = STEPS[event.key];
  if (step === undefined) {
    return;
  }
  const buttons = Array.from(
    event.currentTarget.querySelectorAll<HTMLElement>('[role="button"]'),
  );
  const current = buttons.findIndex(it => it === document.activeElement);
  buttons[current + step]?.focus();
  event.preventDefault();
}
