// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import { TopicSummary } from '@sluice/plugin-event-streaming-common';
import { OwnerLink } from '../../../../components/values/OwnerLink';

export interface TopicChoiceProps {
  /** Names the list for screen readers. */
  label: string;
  topics: readonly TopicSummary[];
  chosen: readonly TopicSummary[];
  onChange: (chosen: TopicSummary[]) => void;
}

/** Some of the topics, in their order. */
export function TopicChoice(props: TopicChoiceProps) {
  const { label, topics, chosen, onChange } = props;
  const toggle = (topic: TopicSummary) =>
    onChange(
      topics.filter(known =>
        known === topic ? !chosen.includes(topic) : chosen.includes(known),
      ),
    );
  return (
    <Box
      role="group"
      aria-label={label}
      sx={{
        maxHeight: 240,
        overflowY: 'auto',
        border: 1,
        borderColor: 'divider',
        borderRadius: '6px',
        padding: '4px 12px',
      }}
    >
      {topics.map(topic => (
        <Box
          key={`${topic.cluster}/${topic.topic}`}
          sx={{ display: 'flex', alignItems: 'center', gap: 1 }}
        >
          <FormControlLabel
            slotProps={{ typography: { variant: 'body2' } }}
            sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}
            control={
              <Checkbox
                size="small"
                checked={chosen.includes(topic)}
                onChange={() => toggle(topic)}
              />
            }
            label={`${topic.topic} · ${topic.cluster}`}
          />
          <OwnerLink
            entityRef={
              topic.owner.source === 'fallback' ? undefined : topic.owner.ref
            }
          />
        </Box>
      ))}
    </Box>
  );
}
