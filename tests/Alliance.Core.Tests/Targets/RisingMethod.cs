namespace Alliance.Core.Tests.Targets;

/// <summary>A method made by a user of the library: any rise is on pace.</summary>
internal readonly struct RisingMethod : IPaceMethod
{
    public PaceMethod Method => new("Rising", "1", null);

    public PaceVerdict Evaluate(in PaceSeries series, LocalDate day) =>
        series.NoVerdictReason == NoVerdictReason.None ? new(Method, series.Latest > series.Base ? PaceStatus.OnPace : PaceStatus.Deterioration) : new(Method, series.NoVerdictReason);
}
