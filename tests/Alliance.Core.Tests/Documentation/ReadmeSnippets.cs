namespace Alliance.Core.Tests.Documentation;

/// <summary>The code that README.md shows, each piece in a region that bears its name.</summary>
public sealed class ReadmeSnippets
{
    [Fact]
    public void The_day_is_an_argument()
    {
        #region day
        var day = new LocalDate(2024, 12, 12);   // the day you ask about; the library has no clock
        #endregion

        Assert.Equal("2024-12-12", NodaTime.Text.LocalDatePattern.Iso.Format(day));
    }
}
