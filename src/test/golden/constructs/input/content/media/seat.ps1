function Get-Seat {
    # <first>
    Get-Row -Number 1
    # </first>
}
