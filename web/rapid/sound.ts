/** Sounds made here, without a file: two soft tones for somebody new, three for an emergency, one for new words. */
const tones = { new: [660, 880], emergency: [660, 880, 1174], words: [523] } as const
export type Sound = keyof typeof tones

let context: AudioContext | undefined

/** Can this browser make a sound at all? */
export const canSound = (): boolean => typeof AudioContext === 'function'

/** Browsers let a page sound only after somebody has pressed something in it. */
export const isAwake = (): boolean => context?.state === 'running'

/** To be called while somebody presses something. Resolves to whether sounds can be heard now. */
export async function wakeSound(): Promise<boolean> {
  if (!canSound()) return false
  context ??= new AudioContext()
  if (context.state !== 'running') await context.resume().catch(() => undefined)
  return isAwake()
}

/** @returns false when the browser does not let it sound yet */
export function play(sound: Sound): boolean {
  if (context === undefined || !isAwake()) return false
  const audio = context
  tones[sound].forEach((frequency, at) => {
    const start = audio.currentTime + at * 0.22
    const loudness = audio.createGain()
    // Swells and fades: a click at 3 in the morning is unkind.
    loudness.gain.setValueAtTime(0.0001, start)
    loudness.gain.exponentialRampToValueAtTime(sound === 'words' ? 0.12 : 0.3, start + 0.03)
    loudness.gain.exponentialRampToValueAtTime(0.0001, start + 0.5)
    const tone = audio.createOscillator()
    tone.type = 'sine'
    tone.frequency.value = frequency
    tone.connect(loudness).connect(audio.destination)
    tone.start(start)
    tone.stop(start + 0.55)
  })
  return true
}
