namespace Alliance.Core.Tests.Json;

/// <summary>Makes a text that shows a fault as short as it still shows it.</summary>
internal static class DifferentialShrinker
{
    /// <summary>Takes out what it can, in ever smaller pieces, as long as the text still fails.</summary>
    public static byte[] Shrink(byte[] text, Predicate<byte[]> fails)
    {
        for (int size = text.Length / 2; size > 0; size /= 2)
        {
            for (int start = 0; start + size <= text.Length;)
            {
                byte[] shorter = [.. text[..start], .. text[(start + size)..]];
                if (fails(shorter))
                    text = shorter;
                else
                    start += size;
            }
        }
        return text;
    }
}
