// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { StackLayout } from '@sluice/local-stack';

/** The registry's API for clients that were made for Confluent's. */
export function ccompatOf({ registry }: StackLayout): string {
  return `${registry.url}/apis/ccompat/v7`;
}
