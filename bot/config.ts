import { z } from 'zod'

const port = z.coerce
  .number('a whole number such as 3978')
  .int('a whole number such as 3978')
  .min(0, 'from 0 to 65535')
  .max(65535, 'from 0 to 65535')
const milliseconds = z.coerce
  .number('milliseconds, such as 2000')
  .int('whole milliseconds, such as 2000')
  .min(50, 'at least 50')
  .max(60_000, 'at most 60000')
const flag = z.enum(['0', '1'], '1 for yes or 0 for no').transform((value) => value === '1')
const list = z.string().transform((value) =>
  value
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== ''),
)
const hours = z.coerce.number('hours, such as 10').min(0.1, 'more than no time').max(24, 'at most 24')
const minutes = z.coerce
  .number('minutes, such as 60')
  .min(1, 'at least 1')
  .max(24 * 60, 'at most 1440')
const addresses = z
  .string()
  .transform((value) => value.split(/\s+/).filter((one) => one !== ''))
  .pipe(
    z.array(
      z.url({
        protocol: /^https?$/,
        error: 'addresses with a space between them, such as https://directory.example.org/services',
      }),
    ),
  )
const secret = z.string().min(32, 'at least 32 characters')
const origin = z.url({ protocol: /^https?$/, error: 'an address such as https://chat.example.org' })

/** Every setting, its shape and its default. `.env.example` explains them. */
const settings = z.object({
  PORT: port.default(3978),
  HOST: z.string().min(1, 'an address to listen on, such as 127.0.0.1').default('127.0.0.1'),
  DATA_DIR: z.string().min(1, 'a folder, such as ./data').default('./data'),
  COUNCIL: z
    .string()
    .regex(/^[a-z-]+$/, 'the name of a folder in bot/councils, such as leeds')
    .default('leeds'),
  PUBLIC_URL: origin.optional(),
  ALLOWED_ORIGINS: list.pipe(z.array(origin)).default([]),
  FRAME_ANCESTORS: z.string().default("'self'"),
  DIRECT_LINE_SECRET: z.string().min(32, 'at least 32 characters, or leave it out and one is made').optional(),
  WRITE_DEADLINE_MS: milliseconds.default(2000),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'], 'fatal, error, warn, info, debug or silent')
    .default('info'),
  TRUST_PROXY: flag.default(false),
  CHAT_OFF: flag.default(false),
  STAFF_SESSION_HOURS: hours.default(10),
  STAFF_IDLE_MINUTES: minutes.default(60),
  TELL: z.string().default(''),
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'an address such as smtps://user:word@mail.example.org' }).optional(),
  MAIL_FROM: z.string().min(3, 'who e-mails come from, such as chat@example.org').optional(),
  NOTIFY_API_KEY: z.string().min(20, 'the whole key').optional(),
  NOTIFY_SMS_TEMPLATE: z.string().optional(),
  NOTIFY_EMAIL_TEMPLATE: z.string().optional(),
  NOTIFY_PERSON_TEMPLATE: z.string().optional(),
  NOTIFY_URL: origin.optional(),
  WEBHOOK_SECRET: secret.optional(),
  HUB_URL: origin.optional(),
  HUB_SECRET: secret.optional(),
  DIRECTORY_FEEDS: addresses.default([]),
  DIRECTORY_EVERY_HOURS: z.coerce
    .number('hours, such as 24')
    .min(0.1, 'more than no time')
    .max(24 * 31, 'at most 744')
    .default(24),
  DIRECTORY_ALLOW_INSIDE: list
    .pipe(z.array(z.union([z.ipv4(), z.ipv6()], 'addresses of machines, such as 10.0.0.5, with commas between them')))
    .default([]),
  BOT_EMULATOR: flag.default(false),
  MicrosoftAppId: z.string().optional(),
  MicrosoftAppPassword: z.string().optional(),
  MicrosoftAppType: z
    .enum(['MultiTenant', 'SingleTenant', 'UserAssignedMSI'], 'MultiTenant, SingleTenant or UserAssignedMSI')
    .optional(),
  MicrosoftAppTenantId: z.string().optional(),
})

export type Config = z.infer<typeof settings>

/**
 * The environment, read once.
 * @throws a sentence for each setting that is wrong, naming it and what it should be
 */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  )
  const parsed = settings.safeParse(given)
  if (!parsed.success) {
    const sentences = parsed.error.issues.map(
      (issue) => `The setting ${String(issue.path[0])} is not right: it should be ${issue.message}.`,
    )
    throw new Error(sentences.join('\n'))
  }
  if (parsed.data.BOT_EMULATOR && !['127.0.0.1', '::1', 'localhost'].includes(parsed.data.HOST)) {
    throw new Error(
      'The setting BOT_EMULATOR is not right: it opens /api/messages to anybody, so HOST should be 127.0.0.1 with it.',
    )
  }
  return parsed.data
}
