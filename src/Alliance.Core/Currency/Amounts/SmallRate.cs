using System.Runtime.CompilerServices;

namespace Alliance.Core;

/// <summary>A rate of at most 64 bits; <c>default</c> is none.</summary>
/// <param name="Digits">Its digits without a point.</param>
/// <param name="Scale">How many of the digits stand behind the point.</param>
/// <param name="IsInverted">Whether it is divided by.</param>
[method: MethodImpl(MethodImplOptions.AggressiveInlining)]
internal readonly record struct SmallRate(ulong Digits, int Scale, bool IsInverted)
{
    public bool IsDefault => Digits == 0;
}
