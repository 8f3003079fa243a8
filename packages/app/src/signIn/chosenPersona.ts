// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

const KEY = 'sluice.demo.persona';

/**
 * Which demo user this tab acts as. Kept for the tab only, so that two tabs can
 * show two users side by side.
 */
export const chosenPersona = {
  get: (): string | undefined => sessionStorage.getItem(KEY) ?? undefined,
  set: (entityRef: string): void => sessionStorage.setItem(KEY, entityRef),
  clear: (): void => sessionStorage.removeItem(KEY),
};
