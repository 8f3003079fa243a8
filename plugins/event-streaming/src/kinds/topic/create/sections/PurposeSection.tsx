// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import {
  RemixiconComponentType,
  RiArchiveLine,
  RiFlashlightLine,
  RiHistoryLine,
  RiPulseLine,
  RiShieldKeyholeLine,
  RiSkullLine,
} from '@remixicon/react';
import { TopicPreset } from '@sluice/plugin-event-streaming-common';
import { FormSection } from '../../../../components/layout/FormSection';
import { useTokens } from '../../../../theme/useTokens';
import { eventStreamingTranslationRef } from '../../../../translation';
import { useTexts } from '../../../../translation/useTexts';
import { FieldSlot } from '../fields/FieldSlot';
import { TopicPurpose } from '../topicForm';
import { TopicFormModel } from '../useTopicForm';

const ICONS: Record<TopicPurpose, RemixiconComponentType> = {
  events: RiFlashlightLine,
  changelog: RiHistoryLine,
  audit: RiShieldKeyholeLine,
  telemetry: RiPulseLine,
  outbox: RiArchiveLine,
  'dead-letters': RiSkullLine,
};

/** What the topic is for, which fills in what suits it. */
export function PurposeSection({ model }: { model: TopicFormModel }) {
  const { t } = useTexts(eventStreamingTranslationRef);
  return (
    <FormSection
      title={t('newTopic.purpose.title')}
      why={t('newTopic.purpose.why')}
    >
      <FieldSlot field="purpose">
        <Box
          role="group"
          aria-label={t('newTopic.purpose.label')}
          sx={{
            display: 'grid',
            gap: 1,
            gridTemplateColumns: 'repeat(3, minmax(0, 1fr))',
            '@media (max-width: 599.95px)': {
              gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
            },
          }}
        >
          {model.hints.presets.map(preset => (
            <PresetButton
              key={preset.purpose}
              preset={preset}
              chosen={preset.purpose === model.form.purpose}
              onChoose={() =>
                model.dispatch({ type: 'purpose', purpose: preset.purpose })
              }
            />
          ))}
        </Box>
      </FieldSlot>
    </FormSection>
  );
}

interface PresetButtonProps {
  preset: TopicPreset;
  chosen: boolean;
  onChoose: () => void;
}

function PresetButton({ preset, chosen, onChoose }: PresetButtonProps) {
  const tokens = useTokens();
  const { info } = tokens.tones;
  const Icon = ICONS[preset.purpose];
  return (
    <ButtonBase
      aria-pressed={chosen}
      onClick={onChoose}
      sx={{
        display: 'block',
        padding: '7px 12px 8px',
        textAlign: 'left',
        borderRadius: '6px',
        border: `1px solid ${chosen ? info.icon : tokens.controlBorder}`,
        boxShadow: chosen ? `inset 0 0 0 1px ${info.icon}` : 'none',
        backgroundColor: chosen ? info.tint : 'background.paper',
        '&:hover': { borderColor: chosen ? info.icon : tokens.secondaryText },
      }}
    >
      <Box
        sx={{
          typography: 'subtitle2',
          display: 'flex',
          alignItems: 'center',
          gap: 0.75,
          fontWeight: 600,
          color: chosen ? info.text : tokens.text,
        }}
      >
        <Icon size={16} aria-hidden style={{ flexShrink: 0 }} />
        {preset.title}
      </Box>
      <Box sx={{ typography: 'caption', color: 'text.secondary' }}>
        {preset.hint}
      </Box>
    </ButtonBase>
  );
}
