namespace Alliance.Core.Tests.Targets;

public sealed class SdmxObservationStatusTests
{
    /// <summary>CL_OBS_STATUS 2.2, with the codes beside which no value stands.</summary>
    [Theory]
    [InlineData("ABDEFGIKWPSJNUV", false)]
    [InlineData("OMLHQ", true)]
    public void Every_code_of_SDMX_has_a_word_and_the_way_back(string codes, bool isMissing)
    {
        foreach (char code in codes)
        {
            Assert.True(SdmxObservationStatus.TryFromCode(code, out ObservationStatus status));
            Assert.Equal((code, isMissing), (SdmxObservationStatus.CodeOf(status)!.Value, SdmxObservationStatus.IsMissing(status)));
        }
    }

    [Theory]
    [InlineData('A', ObservationStatus.Normal)]
    [InlineData('B', ObservationStatus.Break)]
    [InlineData('M', ObservationStatus.CannotExist)]
    [InlineData('H', ObservationStatus.HolidayOrWeekend)]
    [InlineData('K', ObservationStatus.IncludedElsewhere)]
    [InlineData('W', ObservationStatus.IncludesOther)]
    [InlineData('N', ObservationStatus.NotSignificant)]
    [InlineData('V', ObservationStatus.Unvalidated)]
    public void The_letters_mean_what_SDMX_says(char code, ObservationStatus status)
    {
        Assert.True(SdmxObservationStatus.TryFromCode(code, out ObservationStatus read));
        Assert.Equal(status, read);
    }

    [Fact]
    public void What_the_list_has_not_is_refused()
    {
        Assert.False(SdmxObservationStatus.TryFromCode('Z', out _));
        Assert.False(SdmxObservationStatus.TryFromCode('a', out _));
        Assert.Null(SdmxObservationStatus.CodeOf(default));
        Assert.Null(SdmxObservationStatus.CodeOf((ObservationStatus)99));
        Assert.Equal(20, Enum.GetValues<ObservationStatus>().Count(status => SdmxObservationStatus.CodeOf(status) is not null));
    }
}
