// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { RefObject, useEffect } from 'react';

const TYPING = 'input, textarea, select, [contenteditable=true]';

/** Lets `/` focus an input, unless somebody is typing elsewhere. */
export function useSlashKey(input: RefObject<HTMLInputElement>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { target } = event;
      const isTyping = target instanceof Element && target.closest(TYPING);
      const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
      if (event.key === '/' && isPlain && !isTyping) {
        event.preventDefault();
        input.current?.focus();
        input.current?.select();
      }
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [input]);
}
