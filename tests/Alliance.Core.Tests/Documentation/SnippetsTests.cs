namespace Alliance.Core.Tests.Documentation;

public sealed class SnippetsTests
{
    private const string Code = """
        class C
        {
            void M()
            {
                #region greet
                if (true)
                    Console.WriteLine("Hello");
                #endregion
            }
        }
        """;

    private const string Page = """
        # Title

        <!-- snippet: greet -->
        ```csharp
        if (true)
            Console.WriteLine("Hello");
        ```
        """;

    [Fact]
    public void A_block_equals_its_region_whatever_the_indent() => Assert.Empty(Snippets.Differences(Page, Code));

    [Fact]
    public void Line_endings_make_no_difference() => Assert.Empty(Snippets.Differences(Page.ReplaceLineEndings("\r\n"), Code));

    [Fact]
    public void Regions_of_one_name_are_joined_by_an_empty_line() =>
        Assert.Empty(Snippets.Differences("<!-- snippet: a -->\n```csharp\nint x;\n\nint y;\n```", "#region a\nint x;\n#endregion\n#region a\nint y;\n#endregion"));

    [Theory]
    [InlineData("Hello", "Hallo", "Snippet 'greet' differs from its region")]
    [InlineData("snippet: greet", "snippet: great", "Snippet 'great' has no region")]
    [InlineData("<!-- snippet: greet -->", "", "A C# block follows no")]
    [InlineData("    Console", "  Console", "Snippet 'greet' differs from its region")]
    public void A_page_that_says_otherwise_is_found(string was, string becomes, string finding) =>
        Assert.Contains(Snippets.Differences(Page.Replace(was, becomes, StringComparison.Ordinal), Code), d => d.StartsWith(finding, StringComparison.Ordinal));

    [Fact]
    public void A_region_that_no_page_shows_is_found() => Assert.Equal(["Region 'greet' is shown nowhere."], Snippets.Differences("# Title", Code));
}
