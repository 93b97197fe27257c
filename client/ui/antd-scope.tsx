import { legacyLogicalPropertiesTransformer, StyleProvider } from '@ant-design/cssinjs'
import { ConfigProvider, type ThemeConfig } from 'antd'
import enUS from 'antd/locale/en_US'
import zhCN from 'antd/locale/zh_CN'
import type { ReactNode } from 'react'
import 'dayjs/locale/zh-cn'
import { useLanguage } from '#client/messages/index.ts'

const THEME: ThemeConfig = {
  token: {
    colorPrimary: '#1f4f93',
    colorLink: '#1f4f93',
    colorError: '#b3261e',
    colorText: '#1f2329',
    colorTextPlaceholder: '#666e7a',
    colorBorder: '#8a929d',
    borderRadius: 4,
    fontSize: 14,
    fontFamily: 'var(--font-ui)',
    controlHeight: 36,
    motion: false,
  },
}

/**
 * What every route that uses antd is wrapped in: the wording of antd in the page's language, and styles that
 * Chromium 80 understands (no `:where`, no logical properties). Import it only from routes that load lazily.
 */
export function AntdScope({ children }: { readonly children: ReactNode }) {
  const language = useLanguage()
  return (
    <StyleProvider hashPriority="high" transformers={[legacyLogicalPropertiesTransformer]}>
      <ConfigProvider locale={language === 'en' ? enUS : zhCN} theme={THEME} button={{ autoInsertSpace: false }}>
        {children}
      </ConfigProvider>
    </StyleProvider>
  )
}
