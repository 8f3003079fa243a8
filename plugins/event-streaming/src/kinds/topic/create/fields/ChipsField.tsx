// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import ButtonBase from '@mui/material/ButtonBase';
import OutlinedInput from '@mui/material/OutlinedInput';
import { RiCloseLine } from '@remixicon/react';
import { KeyboardEvent, ReactNode, useRef, useState } from 'react';
import { LabelledField } from '../../../../components/controls/LabelledField';
import { useTokens } from '../../../../theme/useTokens';
import { eventStreamingTranslationRef } from '../../../../translation';
import { useTexts } from '../../../../translation/useTexts';

export interface ChipsFieldProps {
  label: string;
  labelNote?: ReactNode;
  values: readonly string[];
  onChange: (values: string[]) => void;
  /** What a typed text becomes, such as lower case. */
  toValue?: (text: string) => string;
  /** Shown while there is nothing. */
  placeholder: string;
  hint?: ReactNode;
  error?: string;
  maxLength: number;
  /** The most values. */
  max: number;
}

/**
 * Several short texts. Enter or a comma adds what is typed, Backspace in the
 * empty field takes the last one away, and each has a button that removes it.
 */
export function ChipsField(props: ChipsFieldProps) {
  const { values, onChange, toValue, max } = props;
  const [text, setText] = useState('');
  const input = useRef<HTMLInputElement>(null);

  const add = () => {
    const value = (toValue ?? trim)(text);
    setText('');
    if (value !== '' && !values.includes(value) && values.length < max) {
      onChange([...values, value]);
    }
  };
  const remove = (value: string) => {
    onChange(values.filter(other => other !== value));
    input.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === ',') {
      event.preventDefault();
      add();
    } else if (event.key === 'Backspace' && text === '') {
      onChange(values.slice(0, -1));
    }
  };
  return (
    <LabelledField {...props}>
      {ids => (
        <OutlinedInput
          fullWidth
          inputRef={input}
          error={ids['aria-invalid']}
          value={text}
          placeholder={values.length === 0 ? props.placeholder : undefined}
          onChange={event => setText(event.target.value)}
          onKeyDown={onKeyDown}
          // What was typed counts, also without Enter.
          onBlur={add}
          inputProps={{
            ...ids,
            maxLength: props.maxLength,
            autoComplete: 'off',
          }}
          startAdornment={values.map(value => (
            <Chip key={value} value={value} onRemove={() => remove(value)} />
          ))}
          sx={{
            flexWrap: 'wrap',
            gap: 0.5,
            paddingY: '4px',
            '& input': { flex: '1 1 24px', width: 'auto', minWidth: 24 },
          }}
        />
      )}
    </LabelledField>
  );
}

function Chip({ value, onRemove }: { value: string; onRemove: () => void }) {
  const { t } = useTexts(eventStreamingTranslationRef);
  const { tint, text } = useTokens().tones.neutral;
  return (
    <ButtonBase
      aria-label={t('newTopic.shape.removeChip', { value })}
      onClick={onRemove}
      sx={{
        typography: 'body2',
        gap: 0.5,
        height: 22,
        maxWidth: '100%',
        padding: '0 4px 0 8px',
        borderRadius: '4px',
        overflow: 'hidden',
        backgroundColor: tint,
        color: text,
      }}
    >
      {value}
      <RiCloseLine size={14} aria-hidden />
    </ButtonBase>
  );
}

function trim(text: string): string {
  return text.trim();
}
