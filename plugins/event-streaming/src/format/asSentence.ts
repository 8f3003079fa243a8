// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/** A reason from the backend with a full stop, so that another can follow. */
export function asSentence(reason: string | undefined): string {
  const text = reason?.trim() ?? '';
  return text === '' || /[.!?]$/.test(text) ? text : `${text}.`;
}
