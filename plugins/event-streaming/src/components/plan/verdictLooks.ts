// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  RemixiconComponentType,
  RiCheckboxCircleFill,
  RiCloseCircleFill,
  RiIndeterminateCircleLine,
  RiTimeLine,
} from '@remixicon/react';
import { Tone } from '../../theme/tokens';
import { PolicyVerdict } from './policyVerdict';

/** The look of each verdict, and of a form that was not checked yet. */
export const verdictLooks: Record<
  PolicyVerdict | 'unknown',
  { tone: Tone; icon: RemixiconComponentType }
> = {
  instant: { tone: 'good', icon: RiCheckboxCircleFill },
  approval: { tone: 'attention', icon: RiTimeLine },
  impossible: { tone: 'bad', icon: RiCloseCircleFill },
  unknown: { tone: 'neutral', icon: RiIndeterminateCircleLine },
};
