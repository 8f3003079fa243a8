// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import IconButton from '@mui/material/IconButton';
import OutlinedInput from '@mui/material/OutlinedInput';
import { RiCloseLine, RiSearchLine } from '@remixicon/react';
import { useEffect, useRef, useState } from 'react';
import { useDebounced } from '../../hooks/useDebounced';
import { useSlashKey } from '../../hooks/useSlashKey';
import { eventStreamingTranslationRef } from '../../translation';
import { useTexts } from '../../translation/useTexts';

export interface SearchFieldProps {
  value: string;
  /** Called once typing has paused. */
  onChange: (value: string) => void;
  /** Says what is searched, as a name and as a hint in the field. */
  label: string;
  /** For a page whose purpose is the search. */
  focusOnMount?: boolean;
}

const PAUSE_MS = 250;

/** The search of a list. `/` focuses it, Escape empties it. */
export function SearchField(props: SearchFieldProps) {
  const { value, onChange, label, focusOnMount } = props;
  const { t } = useTexts(eventStreamingTranslationRef);
  const [text, setText] = useSettledText(value, onChange);
  const input = useRef<HTMLInputElement>(null);
  useSlashKey(input);
  useEffect(() => {
    if (focusOnMount) {
      input.current?.focus({ preventScroll: true });
    }
  }, [focusOnMount]);

  const clear = () => {
    setText('');
    input.current?.focus();
  };
  return (
    <OutlinedInput
      type="text"
      inputRef={input}
      value={text}
      placeholder={label}
      onChange={event => setText(event.target.value)}
      onKeyDown={event => event.key === 'Escape' && clear()}
      inputProps={{ 'aria-label': label, role: 'searchbox', maxLength: 250 }}
      startAdornment={
        <RiSearchLine
          size={16}
          aria-hidden
          style={{ flexShrink: 0, marginRight: 8 }}
        />
      }
      endAdornment={
        text && (
          <IconButton
            size="small"
            aria-label={t('search.clear')}
            onClick={clear}
          >
            <RiCloseLine size={14} aria-hidden />
          </IconButton>
        )
      }
      sx={{ width: { xs: '100%', sm: 300 } }}
    />
  );
}

/** Text that is reported once it settles, and follows a change from outside. */
function useSettledText(value: string, onChange: (value: string) => void) {
  const [text, setText] = useState(value);
  const settled = useDebounced(text, PAUSE_MS);
  // What both sides agree on: an own report that comes back is no change.
  const agreed = useRef(value);

  useEffect(() => {
    if (value !== agreed.current) {
      agreed.current = value;
      setText(value);
    }
  }, [value]);

  useEffect(() => {
    if (settled === text && settled !== agreed.current) {
      agreed.current = settled;
      onChange(settled);
    }
  }, [settled, text, onChange]);

  return [text, setText] as const;
}
