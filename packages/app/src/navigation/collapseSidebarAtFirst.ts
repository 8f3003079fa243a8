// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

// Where the sidebar of core-components remembers whether it is pinned.
const KEY = 'sidebarPinState';

/**
 * Gives the room to the tables until somebody pins the sidebar, which would be
 * pinned from the start otherwise.
 */
export function collapseSidebarAtFirst() {
  if (localStorage.getItem(KEY) === null) {
    localStorage.setItem(KEY, 'false');
  }
}
