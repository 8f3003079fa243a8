// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/** What is a secret by its name, within a text, or refers to one is the same for the policy, which refuses it, and for the client, which hides it. */
export {
  isSecretKey,
  isSecretReference,
  isUserKey,
  maskLiteral,
  redactSecret,
  redactText,
  redactValue,
  secretReferencesIn,
} from '@sluice/plugin-event-streaming-common';
