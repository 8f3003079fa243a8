// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { ReactNode, useId } from 'react';

/** One tab of a detail page. */
export interface ObjectTab<T extends string> {
  value: T;
  label: string;
  /** How many things are behind it. */
  count?: number;
}

export interface ObjectTabsProps<T extends string> {
  tabs: readonly ObjectTab<T>[];
  value: T;
  onChange: (value: T) => void;
  /** Names the tabs for screen readers. */
  label: string;
  /** What the chosen tab shows. */
  children: ReactNode;
}

/** The tabs of a detail page with what the chosen one shows. */
export function ObjectTabs<T extends string>(props: ObjectTabsProps<T>) {
  const { tabs, value, onChange, label, children } = props;
  const id = useId();
  return (
    <>
      <Tabs
        value={value}
        onChange={(_, next: T) => onChange(next)}
        aria-label={label}
        variant="scrollable"
        scrollButtons={false}
      >
        {tabs.map(tab => (
          <Tab
            key={tab.value}
            value={tab.value}
            id={`${id}-tab-${tab.value}`}
            aria-controls={tab.value === value ? `${id}-panel` : undefined}
            label={
              <span>
                {tab.label}
                {tab.count !== undefined && (
                  <Box
                    component="span"
                    sx={{ marginLeft: '5px', fontWeight: 400 }}
                  >
                    {tab.count}
                  </Box>
                )}
              </span>
            }
          />
        ))}
      </Tabs>
      <Box
        id={`${id}-panel`}
        role="tabpanel"
        aria-labelledby={`${id}-tab-${value}`}
        sx={{ display: 'flex', flexDirection: 'column', gap: 2 }}
      >
        {children}
      </Box>
    </>
  );
}
