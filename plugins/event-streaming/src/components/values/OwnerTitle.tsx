// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { useOwnerTitle } from './useOwnerTitle';

/** What an owner is called, inside a sentence. */
export function OwnerTitle({ entityRef }: { entityRef: string }) {
  return <>{useOwnerTitle(entityRef) ?? '…'}</>;
}
