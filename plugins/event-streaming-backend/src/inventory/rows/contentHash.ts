// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { hash } from 'node:crypto';

/** A short print of some JSON, to tell whether it has changed. */
export function contentHash(content: unknown): string {
  return textHash(JSON.stringify(content));
}

/** The same of a text. In one call: a pass asks for thousands. */
export function textHash(text: string): string {
  return hash('sha256', text, 'base64url');
}
