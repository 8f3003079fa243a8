// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/** What is a secret by its name or refers to one is the same for the policy, which refuses it, and for the client, which hides it. */
export {
  isSecretKey,
  isSecretReference,
  secretReferencesIn,
} from '@sluice/plugin-event-streaming-common';
