namespace Alliance.Core;

/// <summary>What is asked of the series on the way from one currency to another.</summary>
/// <param name="key">The day's key.</param>
/// <param name="lookup">Which rate holds for the day.</param>
/// <param name="options">How the amount is converted.</param>
internal readonly ref struct RateQuestion(DayKey key, RateLookup lookup, ref readonly ConversionOptions options)
{
    private readonly ref readonly ConversionOptions _options = ref options;

    public DayKey Key { get; } = key;

    public RateLookup Lookup { get; } = lookup;

    public ref readonly ConversionOptions Options => ref _options;
}
