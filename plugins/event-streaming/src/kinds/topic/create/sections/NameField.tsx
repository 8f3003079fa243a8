// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import OutlinedInput from '@mui/material/OutlinedInput';
import { useId, useRef } from 'react';
import { namePartLabels } from '../topicNameParts';
import { useFieldTexts } from '../useFieldTexts';
import { TopicFormModel } from '../useTopicForm';
import { NameResult } from './NameResult';
import { PrefixField } from './PrefixField';

const LONGEST = 249;

/** The prefix, and a field for each part of the pattern behind it. */
export function NameField({ model }: { model: TopicFormModel }) {
  const { form, change, policy } = model;
  const { errorOf } = useFieldTexts(model);
  const noteId = useId();
  const inputs = useRef<(HTMLInputElement | null)[]>([]);
  const labels = namePartLabels(form.prefix, policy.naming.example);

  const onPart = (index: number, text: string) => {
    const { parts, next } = withPart(form.nameParts, index, text);
    change({ nameParts: parts });
    inputs.current[next]?.focus();
  };
  return (
    <div>
      <Box
        sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}
      >
        <PrefixField model={model} />
        {labels.map((label, index) => (
          <Box
            key={label}
            sx={{ display: 'flex', flex: '1 1 120px', gap: 1, minWidth: 0 }}
          >
            {index > 0 && (
              <Box aria-hidden sx={{ alignSelf: 'center', marginLeft: '-4px' }}>
                .
              </Box>
            )}
            <OutlinedInput
              fullWidth
              inputRef={input => {
                inputs.current[index] = input;
              }}
              placeholder={label}
              error={errorOf('name') !== undefined}
              inputProps={{
                'aria-label': label,
                'aria-describedby': noteId,
                'aria-invalid': errorOf('name') !== undefined,
                maxLength: LONGEST,
                autoComplete: 'off',
                autoCapitalize: 'none',
                spellCheck: false,
              }}
              value={form.nameParts[index] ?? ''}
              onChange={({ target }) => onPart(index, target.value)}
            />
          </Box>
        ))}
      </Box>
      <NameResult id={noteId} model={model} />
    </div>
  );
}

/** A dot ends a part, so that a whole name can be typed or pasted. */
function withPart(parts: string[], index: number, text: string) {
  const typed = text.replace(/\s+/g, '');
  const dot = typed.indexOf('.');
  const isLast = index === parts.length - 1;
  const next = [...parts];
  if (dot < 0 || isLast) {
    next[index] = typed;
    return { parts: next, next: index };
  }
  next[index] = typed.slice(0, dot);
  next[index + 1] = typed.slice(dot + 1) + next[index + 1];
  return { parts: next, next: index + 1 };
}
