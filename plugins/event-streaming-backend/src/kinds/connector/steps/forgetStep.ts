// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConnectorStep } from './ConnectorStep';

/** Takes what was recorded about a deleted connector out of use. */
export const forgetStep: ConnectorStep = {
  async check(_step, target, { inventory }) {
    const record = await inventory.record(target);
    return { state: record ? 'todo' : 'done' };
  },

  async apply(_step, target, { inventory }) {
    await inventory.forgetRecord(target);
  },
};
