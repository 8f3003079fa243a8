// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/**
 * What the steps of schema operations do; each is checked and applied by the
 * schema kind of the backend.
 *
 * @public
 */
export const SCHEMA_STEPS = {
  /** An artifact with its first version, or the next version. */
  register: 'schema.register',
  setRule: 'schema.set-rule',
  /** Takes the rule out of force for one version. */
  relax: 'schema.relax-rule',
  /** Puts it back, whatever happened in between. */
  restore: 'schema.restore-rule',
  /** Looks for versions that came while the rule was out of force. */
  lookForOthers: 'schema.look-for-others',
  setState: 'schema.set-state',
  /** Owner, description and rule in what the portal remembers. */
  record: 'schema.record',
  /** Topics that it is said to describe, in what the portal remembers. */
  linkTopics: 'schema.link-topics',
  delete: 'schema.delete',
  forget: 'schema.forget',
} as const;
