// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/** A part of what a request does, and whether another can take it back. */
export interface Undo {
  title: string;
  possible: boolean;
}
