// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/** Milliseconds that the controller may take for a change; below the request's own time-out. */
export const CHANGE_TIMEOUT_MS = 10_000;
