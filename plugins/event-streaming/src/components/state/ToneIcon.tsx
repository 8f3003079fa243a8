// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { RemixiconComponentType } from '@remixicon/react';
import { Tone } from '../../theme/tokens';
import { useTokens } from '../../theme/useTokens';
import { toneIcons } from './stateTable';

export interface ToneIconProps {
  tone: Tone;
  /** Instead of the icon that stands for the tone. */
  icon?: RemixiconComponentType;
  size?: number;
}

/** An icon in the colour of a tone. Words beside it say the same. */
export function ToneIcon({ tone, icon, size = 15 }: ToneIconProps) {
  const tokens = useTokens();
  const Icon = icon ?? toneIcons[tone];
  return (
    <Icon
      size={size}
      color={tokens.tones[tone].icon}
      aria-hidden
      style={{ flexShrink: 0 }}
    />
  );
}
