// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Translate } from '../translation/Translate';
import { personName } from './personName';

/** Who did something; the portal's own parts act under names of no people. */
export function actorName(actor: string, t: Translate): string {
  if (actor === 'policy') {
    return t('requests.policy');
  }
  return /^(user|group):/.test(actor)
    ? personName(actor)
    : t('requests.portal');
}
