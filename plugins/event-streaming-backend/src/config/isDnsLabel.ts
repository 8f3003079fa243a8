// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/** Whether a name can be a catalog namespace: a DNS label (RFC 1123). */
export function isDnsLabel(name: string): boolean {
  return /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/.test(name);
}
